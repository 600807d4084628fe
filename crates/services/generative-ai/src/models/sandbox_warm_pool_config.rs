// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How many sandboxes of each shape the default warm pools keep ready. Read-only: change it
/// with the operations for warm pools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxWarmPoolConfig {
    /// How many `SMALL` sandboxes (1 CPU, 4 GiB of memory each) are kept ready.
    pub small_count: Option<i64>,
    /// How many `MEDIUM` sandboxes (2 CPUs, 8 GiB of memory each) are kept ready.
    pub medium_count: Option<i64>,
    /// How many `LARGE` sandboxes (4 CPUs, 16 GiB of memory each) are kept ready.
    pub large_count: Option<i64>,
}

impl SandboxWarmPoolConfig {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`small_count`](Self::small_count).
    #[must_use]
    pub fn with_small_count(mut self, small_count: impl Into<i64>) -> Self {
        self.small_count = Some(small_count.into());
        self
    }

    /// Sets [`medium_count`](Self::medium_count).
    #[must_use]
    pub fn with_medium_count(mut self, medium_count: impl Into<i64>) -> Self {
        self.medium_count = Some(medium_count.into());
        self
    }

    /// Sets [`large_count`](Self::large_count).
    #[must_use]
    pub fn with_large_count(mut self, large_count: impl Into<i64>) -> Self {
        self.large_count = Some(large_count.into());
        self
    }
}

impl Model for SandboxWarmPoolConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "smallCount" => generated::read(&mut self.small_count, map),
            "mediumCount" => generated::read(&mut self.medium_count, map),
            "largeCount" => generated::read(&mut self.large_count, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "smallCount", &self.small_count)?;
        generated::write(map, "mediumCount", &self.medium_count)?;
        generated::write(map, "largeCount", &self.large_count)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxWarmPoolConfig);
