/** The device's clock: the server's decides, this one only helps to type. */
export const now = (): Date => new Date();
