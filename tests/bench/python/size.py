"""How large the wheel is, and what makes it up."""

import zipfile
from pathlib import Path

MOST_MB = 4.0


def measure(table, wheel):
    """The wheel that is measured here."""
    size_mb = Path(wheel).stat().st_size / 1e6
    with zipfile.ZipFile(wheel) as archive:
        files = archive.infolist()
        native = next(file for file in files if file.filename.endswith(".so"))
        sections = elf_sections(archive.read(native))
    table.target(
        "size of the wheel", f"{size_mb:.2f} MB", f"at most {MOST_MB:.0f} MB", size_mb <= MOST_MB
    )
    others = [file for file in files if file is not native]
    table.note(
        "the wheel: native module",
        f"{native.compress_size / 1e6:.2f} MB, unpacked {native.file_size / 1e6:.2f}",
    )
    table.note(
        "the wheel: Python, stubs, metadata",
        f"{sum(file.compress_size for file in others) / 1e6:.2f} MB, "
        f"unpacked {sum(file.file_size for file in others) / 1e6:.2f}",
    )
    largest = sorted(sections.items(), key=lambda section: -section[1])[:8]
    shown = ", ".join(f"{name} {size / 1e3:.0f} kB" for name, size in largest)
    table.list("The native module by section:", [shown])


def elf_sections(data):
    """Names and sizes of the sections of a 64-bit ELF file."""

    def number(offset, length):
        return int.from_bytes(data[offset : offset + length], "little")

    def text(offset):
        return data[offset : data.index(b"\0", offset)].decode()

    if data[:5] != b"\x7fELF\x02":
        return {}
    first, size, count, names = number(0x28, 8), number(0x3A, 2), number(0x3C, 2), number(0x3E, 2)
    names_at = number(first + names * size + 0x18, 8)
    sections = {}
    for header in range(first, first + count * size, size):
        is_in_file = number(header + 4, 4) != 8
        if is_in_file:
            sections[text(names_at + number(header, 4))] = number(header + 0x20, 8)
    return sections
