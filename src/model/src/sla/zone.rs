//! A time zone of the IANA database, which is part of the program: whatever the machine has installed, the rules are these.

use crate::time::Millis;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

/// See the head of this file.
#[derive(Debug, Clone)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone with a name such as `Europe/Athens`, in whatever case.
    pub fn get(name: &str) -> Option<Zone> {
        TimeZoneDatabase::bundled().get(name).ok().map(Zone)
    }

    /// The names of all zones, in their order.
    pub fn names() -> Vec<String> {
        TimeZoneDatabase::bundled().available().map(|name| name.as_str().to_owned()).collect()
    }

    /// The date on the wall at a moment; `None` beyond what calendars reach.
    pub fn date(&self, at: Millis) -> Option<Date> {
        Some(self.0.to_datetime(Timestamp::from_millisecond(at.0).ok()?).date())
    }

    /// Minutes since midnight on the wall at a moment; `None` beyond what calendars reach.
    pub fn minutes(&self, at: Millis) -> Option<u16> {
        let time = self.0.to_datetime(Timestamp::from_millisecond(at.0).ok()?);
        u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).ok()
    }

    /// The moment when the wall shows so many minutes since midnight; of 1,440, the next midnight. A time that comes twice
    /// is its first, one that does not come is the moment of the change.
    pub(super) fn moment(&self, date: Date, minutes: u16) -> Option<Millis> {
        let (date, minutes) = match minutes {
            1_440.. => (date.tomorrow().ok()?, 0),
            minutes => (date, minutes),
        };
        let wall = date.at(i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?, 0, 0);
        let ambiguous = self.0.to_ambiguous_timestamp(wall);
        let moment = match ambiguous.offset() {
            AmbiguousOffset::Gap { .. } => {
                // The change lies between what the time would be by the offset after it and by the one before.
                let earlier = ambiguous.earlier().ok()?;
                let changes = self.0.following(earlier).next();
                changes.map_or(earlier, |change| change.timestamp())
            }
            _ => ambiguous.earlier().ok()?,
        };
        Some(Millis(moment.as_millisecond()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d3_zones_are_in_the_program() {
        for name in ["UTC", "Europe/Athens", "asia/almaty", "Asia/Tehran", "America/St_Johns"] {
            assert!(Zone::get(name).is_some(), "{name}");
        }
        for name in ["", "Mars/Base", "../etc/passwd"] {
            assert!(Zone::get(name).is_none(), "{name}");
        }
        assert!(Zone::names().len() > 400);
    }
}
