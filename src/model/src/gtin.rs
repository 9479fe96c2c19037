//! Global trade item numbers (GTIN-8, -12, -13 and -14), with their check digit (GS1 General Specifications, 7.9).

use std::fmt;

/// A valid number, digits alone, in the shortest of the forms that mean the same: `04006381333931` is `4006381333931`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Gtin(String);

/// Why a number was refused; each says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GtinError {
    /// `4.00638E+12`.
    #[error("the table program rounded this number; format the column as text and export again")]
    Rounded,
    /// Letters and other signs.
    #[error("a GTIN has digits alone")]
    Signs,
    /// Neither 8, 12, 13 nor 14 digits.
    #[error("a GTIN has 8, 12, 13 or 14 digits; a missing zero at the front may have been cut off by a table program")]
    Length,
    /// The last digit does not fit the others.
    #[error("the last digit does not fit the others; compare it with the package")]
    Check,
}

impl Gtin {
    /// Reads a number as people and programs write it, with spaces or hyphens in it.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse(text: &str) -> Result<Gtin, GtinError> {
        let digits: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let number = digits.replace(',', ".").parse::<f64>();
            let rounded = number.is_ok_and(f64::is_finite) && digits.contains(['E', 'e']);
            return Err(if rounded { GtinError::Rounded } else { GtinError::Signs });
        }
        if !matches!(digits.len(), 8 | 12 | 13 | 14) {
            return Err(GtinError::Length);
        }
        // From the right, every second digit counts three times; the sum with the check digit ends in 0.
        let sum: u32 = digits.bytes().rev().zip([1, 3].into_iter().cycle()).map(|(b, w)| u32::from(b - b'0') * w).sum();
        let short = digits.trim_start_matches('0');
        if !sum.is_multiple_of(10) || short.is_empty() {
            return Err(GtinError::Check);
        }
        let width = [8, 12, 13, 14].into_iter().find(|&width| short.len() <= width).unwrap_or(14);
        Ok(Gtin(format!("{short:0>width$}")))
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Gtin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a20_gtins() {
        for (text, expected) in [
            ("4006381333931", Ok("4006381333931")),
            (" 4 006381-333931 ", Ok("4006381333931")),
            ("04006381333931", Ok("4006381333931")),
            ("036000291452", Ok("036000291452")),
            ("0036000291452", Ok("036000291452")),
            ("96385074", Ok("96385074")),
            ("00000096385074", Ok("96385074")),
            ("10614141000415", Ok("10614141000415")),
            ("4006381333932", Err(GtinError::Check)),
            ("00000000", Err(GtinError::Check)),
            ("4.00638E+12", Err(GtinError::Rounded)),
            ("4,00638e12", Err(GtinError::Rounded)),
            ("36000291452", Err(GtinError::Length)),
            ("", Err(GtinError::Length)),
            ("KET-17", Err(GtinError::Signs)),
            ("٤٠٠٦٣٨١٣٣٣٩٣١", Err(GtinError::Signs)),
            ("inf", Err(GtinError::Signs)),
        ] {
            assert_eq!(Gtin::parse(text).as_ref().map(Gtin::as_str).map_err(|error| *error), expected, "{text}");
        }
    }

    proptest! {
        /// Any text is read; what is accepted reads the same again; one wrong digit is found.
        #[test]
        fn a20_gtins_are_found_wrong(text in "[0-9]{7,14}", any in ".{0,20}", at in 0_usize..12, by in 1_u8..10) {
            let _ = Gtin::parse(&any);
            let Ok(gtin) = Gtin::parse(&text) else { return Ok(()) };
            prop_assert_eq!(Gtin::parse(gtin.as_str()), Ok(gtin.clone()));
            let mut digits: Vec<u8> = text.bytes().collect();
            let at = at % digits.len();
            digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
            let wrong = String::from_utf8(digits).unwrap();
            prop_assert_eq!(Gtin::parse(&wrong), Err(GtinError::Check));
        }
    }
}
