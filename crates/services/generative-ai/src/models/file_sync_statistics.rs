// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How many files were synced, in all and by type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSyncStatistics {
    /// How many files there were in all.
    pub total_files_synced: Option<i64>,
    /// How many files there were of each type.
    pub sync_stats_by_file_type: Option<BTreeMap<String, i64>>,
}

impl FileSyncStatistics {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`total_files_synced`](Self::total_files_synced).
    #[must_use]
    pub fn with_total_files_synced(
        mut self,
        total_files_synced: impl Into<i64>,
    ) -> Self {
        self.total_files_synced = Some(total_files_synced.into());
        self
    }

    /// Sets [`sync_stats_by_file_type`](Self::sync_stats_by_file_type).
    #[must_use]
    pub fn with_sync_stats_by_file_type(
        mut self,
        sync_stats_by_file_type: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.sync_stats_by_file_type = Some(generated::map(sync_stats_by_file_type));
        self
    }
}

impl Model for FileSyncStatistics {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "totalFilesSynced" => generated::read(&mut self.total_files_synced, map),
            "syncStatsByFileType" => {
                generated::read(&mut self.sync_stats_by_file_type, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "totalFilesSynced", &self.total_files_synced)?;
        generated::write(map, "syncStatsByFileType", &self.sync_stats_by_file_type)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FileSyncStatistics);
