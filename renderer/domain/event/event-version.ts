/** The version that this build writes; older ones are upcast when they are read. */
export const eventVersion = 1;
