//! Hand-written, beside what is generated.

use super::AlphaClient;

impl AlphaClient {
    /// The endpoint without its scheme.
    pub fn host(&self) -> Option<&str> {
        Some(self.endpoint().split_once("://")?.1)
    }
}
