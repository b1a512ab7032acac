package neonapi

/** Operations that belong together. */
public abstract class Group internal constructor(internal val calls: Calls)
