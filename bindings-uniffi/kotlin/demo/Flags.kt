package demo

/** The command line, whose flags are those of the demo in Rust. */
class Flags(val live: Boolean, val orgId: String?, val calls: Int) {
    companion object {
        fun of(arguments: Array<String>): Flags {
            val rest = ArrayDeque(arguments.toList())
            var live = false
            var orgId: String? = null
            var calls = 100
            while (rest.isNotEmpty()) {
                when (val flag = rest.removeFirst()) {
                    "--live" -> live = true
                    "--org-id" -> orgId = rest.removeFirstOrNull() ?: throw DemoException("$flag needs a value")
                    "--calls" ->
                        calls = rest.removeFirstOrNull()?.toIntOrNull()?.takeIf { it in 1..1000 }
                            ?: throw DemoException("$flag needs a number, 1 to 1000")
                    else -> throw DemoException("there are --live, --org-id ID and --calls NUMBER, and no $flag")
                }
            }
            return Flags(live, orgId, calls)
        }
    }
}
