/** The classes of words that are forms of being: before a noun or a participle they say what somebody is, or what is done to him. */
export const BEING = ['be', 'was', 'been', 'willBe'] as const;
