package neonapi

/**
 * Text that must not leak: a key, a password, a connection string.
 *
 * Its [toString] hides it, and so does that of whatever holds it.
 */
public class Secret(
    /** The text itself. */
    public val value: String,
) {
    override fun toString(): String = "***"

    override fun equals(other: Any?): Boolean = other is Secret && other.value == value

    override fun hashCode(): Int = value.hashCode()
}

/** Any JSON, as its text; read it with the JSON library of your choice. Equal is what is written alike. */
public class JsonValue(
    /** The JSON. */
    public val text: String,
) {
    override fun toString(): String = text

    override fun equals(other: Any?): Boolean = other is JsonValue && other.text == text

    override fun hashCode(): Int = text.hashCode()
}
