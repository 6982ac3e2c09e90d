type Props = { country: string }

/** The way to the basket, with the number of things in it. */
export const CartButton = ({ country }: Props) => <a href={`/${country}/cart`}>Basket</a>
