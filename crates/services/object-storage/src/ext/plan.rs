//! The division of content into parts.

use oci_sdk_core::{Error, ErrorKind};

/// The minimum size of each part but the last: 10 MiB.
pub(super) const LEAST_PART: u64 = 10 << 20;

/// The maximum size of a part, and of a single request: 50 GiB.
const MOST_PART: u64 = 50 << 30;

/// The maximum size of an object: 10 TiB.
const MOST: u64 = 10 << 40;

/// The maximum number of parts.
pub(super) const MOST_PARTS: u64 = 10_000;

/// The default part size of files: 128 MiB.
const PART: u64 = 128 << 20;

/// The division of content of a known length into parts of equal size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) length: u64,
    pub(super) part_size: u64,
}

impl Plan {
    pub(super) fn new(length: u64, part_size: Option<u64>) -> Result<Self, Error> {
        if length > MOST {
            return Err(Error::new(
                ErrorKind::Argument,
                format!(
                    "the content is too large: it has {length} bytes, and an object has at most \
                     {MOST} (10 TiB); divide it into several objects"
                ),
            ));
        }
        let wanted = checked_part_size(part_size.unwrap_or(PART))?;
        // A multiple of 1 MiB, which is also that of the reads.
        let needed = length.div_ceil(MOST_PARTS).next_multiple_of(1 << 20);
        Ok(Self { length, part_size: wanted.max(needed) })
    }

    pub(super) fn is_single(&self) -> bool {
        self.length <= self.part_size
    }

    /// Returns the number of parts.
    pub(super) fn parts(&self) -> u32 {
        // At most `MOST_PARTS`, or what a token says.
        u32::try_from(self.length.div_ceil(self.part_size)).unwrap_or(u32::MAX)
    }

    /// Returns offset and length of a part; the first has the number 1.
    pub(super) fn part(&self, number: u32) -> (u64, u64) {
        let offset = self.part_size.saturating_mul(u64::from(number - 1)).min(self.length);
        (offset, self.part_size.min(self.length - offset))
    }
}

/// Rejects a part size that the service does not accept.
pub(super) fn checked_part_size(bytes: u64) -> Result<u64, Error> {
    if (LEAST_PART..=MOST_PART).contains(&bytes) {
        return Ok(bytes);
    }
    Err(Error::new(
        ErrorKind::Argument,
        format!(
            "invalid part size `{bytes}`: the service accepts parts from {LEAST_PART} bytes (10 \
             MiB) to {MOST_PART} (50 GiB)"
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::{LEAST_PART, MOST, MOST_PART, PART, Plan};

    #[test]
    fn part_size_follows_from_the_length() {
        for (length, part_size, expected, parts) in [
            (0, None, PART, 0),
            (1, None, PART, 1),
            (PART, None, PART, 1),
            (PART + 1, None, PART, 2),
            (3 * LEAST_PART, Some(LEAST_PART), LEAST_PART, 3),
            (10_000 * LEAST_PART, Some(LEAST_PART), LEAST_PART, 10_000),
            // One byte more needs larger parts.
            (10_000 * LEAST_PART + 1, Some(LEAST_PART), LEAST_PART + (1 << 20), 9_091),
            (MOST, None, 1_049 << 20, 9_996),
            (MOST, Some(MOST_PART), MOST_PART, 205),
        ] {
            let plan = Plan::new(length, part_size).expect("the service accepts it");
            assert_eq!((plan.part_size, plan.parts()), (expected, parts), "{length} {part_size:?}");
            let sum: u64 = (1..=parts).map(|number| plan.part(number).1).sum();
            assert_eq!(sum, length, "{length} {part_size:?}");
        }
    }

    #[test]
    fn impossible_sizes_are_rejected() {
        for (length, part_size, expected) in [
            (MOST + 1, None, "the content is too large"),
            (1, Some(0), "invalid part size `0`"),
            (1, Some(LEAST_PART - 1), "invalid part size `10485759`"),
            (1, Some(MOST_PART + 1), "invalid part size `53687091201`"),
        ] {
            let error = Plan::new(length, part_size).map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| error.starts_with(expected)), "{error:?}");
        }
    }
}
