// @ts-check

/** Something that whoever builds the plugin can put right: its message is all there is to show. */
export class PluginBuildError extends Error {}
