"""The doctor: looks at this machine when asked, remembers what was found, writes it into a bundle."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from noc_app.doctor.bundle import Bundle, default_bundle, write_bundle
from noc_app.doctor.examination import examine
from noc_app.doctor.finding import Finding, Patient, Tell
from noc_app.doctor.targets import Outcome


class Doctor:
    """One doctor for one program; `patient` is asked anew for each examination, as a reload may have changed it."""

    def __init__(self, patient: Callable[[], Patient]) -> None:
        self._patient = patient
        self._findings: list[Finding] = []

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what the newest examination has found so far."""
        return tuple(self._findings)

    async def examine(self, tell: Tell) -> Outcome:
        """Look at everything; `tell` gets each finding as soon as it is known."""
        self._findings = found = []

        def note(finding: Finding) -> None:
            found.append(finding)
            tell(finding)

        try:
            return await examine(self._patient(), note)
        except BaseException:
            self._findings = []  # half of an examination must not look like a whole one
            raise

    async def save(self, file: Path | None = None, screens: Sequence[str] = ()) -> Path:
        """Write the support bundle and return where it is. Raises NocError."""
        bundle = Bundle(self.findings, self._patient(), screens)
        return await asyncio.to_thread(write_bundle, file or default_bundle(), bundle)
