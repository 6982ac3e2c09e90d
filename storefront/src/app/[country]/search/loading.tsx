import { Container } from "@/ui/container"

const Loading = () => (
  <Container className="pt-10">
    <p role="status">Looking along the shelves …</p>
  </Container>
)

export default Loading
