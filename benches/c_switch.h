/* The phrase of a registered code; NULL for any other. */
const char *switch_phrase(unsigned code);
