"""Sounds, made when the desk opens and played by the system's own mixer."""

import logging
import time
from collections.abc import Generator

import numpy as np
import numpy.typing as npt

from noc_app.alerting.sounds import Sound
from noc_app.model.said import phrase

try:
    import miniaudio
except ImportError:  # there is no package of it for this machine
    miniaudio = None

RATE = 44_100
_NOTHING = "Discard all samples"  # what ALSA calls its device that swallows every sound
_TAIL_S = 0.5  # what is still in the mixer
_FALL = (880.0, 660.0, 440.0)

log = logging.getLogger(__name__)

Samples = npt.NDArray[np.int16]


def tones(sound: Sound) -> Samples:
    """Return `sound` at full volume: mono, `RATE` samples a second, shape (n,)."""
    if sound is Sound.CRITICAL:
        parts = [_tone(pitch, 0.22, 0.9) for pitch in _FALL]
    elif sound is Sound.MAJOR:
        parts = [_tone(587.0, 0.32, 0.7)]
    else:
        parts = [_tone(330.0, 0.05, 0.4), np.zeros(RATE // 8), _tone(330.0, 0.05, 0.4)]
    return np.asarray(np.concatenate(parts) * np.iinfo(np.int16).max, dtype=np.int16)


class Player:
    """Plays one sound at a time. `problem` says why nothing can be heard, empty if it can."""

    def __init__(self) -> None:
        self._made = {sound: tones(sound) for sound in Sound}
        self._device: miniaudio.PlaybackDevice | None = None
        self._ends_at = 0.0
        self.problem = sound_problem()

    def play(self, sound: Sound, volume: float) -> None:
        """Begin to play `sound`, `volume` 0 to 1; what was still playing ends."""
        self.stop()
        if self.problem or volume <= 0:
            return
        samples = np.asarray(self._made[sound] * volume, dtype=np.int16)
        try:
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE
            )
            frames = _frames(samples)
            next(frames)
            device.start(frames)
        except miniaudio.MiniaudioError as error:
            self.problem = phrase("the sound device does not work: {reason}", reason=error)
            log.warning("%s", self.problem)
            return
        self._device = device
        self._ends_at = time.monotonic() + len(samples) / RATE + _TAIL_S

    def rest(self) -> None:
        """Let go of the device when the sound is over: an open one keeps the machine awake."""
        if self._device is not None and time.monotonic() >= self._ends_at:
            self.stop()

    def stop(self) -> None:
        """Be silent."""
        device, self._device = self._device, None
        if device is not None:
            device.close()


def sound_problem() -> str:
    """Return why nothing can be heard on this machine, empty if something can."""
    return "" if _has_device() else phrase("this machine has no sound device")


def _has_device() -> bool:
    """Return whether there is anything that makes a sound."""
    if miniaudio is None:
        return False
    try:
        known = miniaudio.Devices().get_playbacks()
    except miniaudio.MiniaudioError:
        return False
    return any(not str(device["name"]).startswith(_NOTHING) for device in known)


def _frames(samples: Samples) -> Generator[bytes, int, None]:
    """Yield as many frames as are asked for, silence at the end."""
    wanted, at = (yield b""), 0
    while at < len(samples):
        part = samples[at : at + wanted]
        at += wanted
        wanted = yield part.tobytes()
    while True:
        wanted = yield np.zeros(wanted, dtype=np.int16).tobytes()


def _tone(pitch: float, seconds: float, loudness: float) -> npt.NDArray[np.float64]:
    """Return a tone that begins and ends softly, -1 to 1."""
    count = round(RATE * seconds)
    edge = min(count // 2, round(0.012 * RATE))
    shape = np.ones(count)
    shape[:edge] = np.linspace(0, 1, edge)
    shape[-edge:] = np.linspace(1, 0, edge)
    wave: npt.NDArray[np.float64] = np.sin(2 * np.pi * pitch * np.arange(count) / RATE) * shape * loudness
    return wave
