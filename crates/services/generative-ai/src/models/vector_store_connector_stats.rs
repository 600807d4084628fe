// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::FileSyncStatistics;

/// How many files were synced, by what became of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConnectorStats {
    /// When the counts were made.
    pub time_generated: DateTime<Utc>,
    /// The files that were added.
    pub created: Option<FileSyncStatistics>,
    /// The files that were replaced by newer versions.
    pub updated: Option<FileSyncStatistics>,
    /// The files that were removed.
    pub deleted: Option<FileSyncStatistics>,
    /// The files whose metadata was renewed.
    pub metadata_updated: Option<FileSyncStatistics>,
    /// The files that were passed over.
    pub ignored: Option<FileSyncStatistics>,
    /// The files of types that cannot be ingested.
    pub unsupported: Option<FileSyncStatistics>,
    /// The files that are still being worked on.
    pub in_progress: Option<FileSyncStatistics>,
    /// The files that could not be synced.
    pub failed: Option<FileSyncStatistics>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl VectorStoreConnectorStats {
    /// With the members that are required.
    #[inline]
    pub fn new(time_generated: DateTime<Utc>) -> Self {
        Self {
            time_generated,
            ..Self::default()
        }
    }

    /// Sets [`time_generated`](Self::time_generated).
    #[must_use]
    pub fn with_time_generated(
        mut self,
        time_generated: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_generated = time_generated.into();
        self
    }

    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn with_created(mut self, created: impl Into<FileSyncStatistics>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// Sets [`updated`](Self::updated).
    #[must_use]
    pub fn with_updated(mut self, updated: impl Into<FileSyncStatistics>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// Sets [`deleted`](Self::deleted).
    #[must_use]
    pub fn with_deleted(mut self, deleted: impl Into<FileSyncStatistics>) -> Self {
        self.deleted = Some(deleted.into());
        self
    }

    /// Sets [`metadata_updated`](Self::metadata_updated).
    #[must_use]
    pub fn with_metadata_updated(
        mut self,
        metadata_updated: impl Into<FileSyncStatistics>,
    ) -> Self {
        self.metadata_updated = Some(metadata_updated.into());
        self
    }

    /// Sets [`ignored`](Self::ignored).
    #[must_use]
    pub fn with_ignored(mut self, ignored: impl Into<FileSyncStatistics>) -> Self {
        self.ignored = Some(ignored.into());
        self
    }

    /// Sets [`unsupported`](Self::unsupported).
    #[must_use]
    pub fn with_unsupported(
        mut self,
        unsupported: impl Into<FileSyncStatistics>,
    ) -> Self {
        self.unsupported = Some(unsupported.into());
        self
    }

    /// Sets [`in_progress`](Self::in_progress).
    #[must_use]
    pub fn with_in_progress(
        mut self,
        in_progress: impl Into<FileSyncStatistics>,
    ) -> Self {
        self.in_progress = Some(in_progress.into());
        self
    }

    /// Sets [`failed`](Self::failed).
    #[must_use]
    pub fn with_failed(mut self, failed: impl Into<FileSyncStatistics>) -> Self {
        self.failed = Some(failed.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for VectorStoreConnectorStats {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeGenerated" => generated::read(&mut self.time_generated, map),
            "created" => generated::read(&mut self.created, map),
            "updated" => generated::read(&mut self.updated, map),
            "deleted" => generated::read(&mut self.deleted, map),
            "metadataUpdated" => generated::read(&mut self.metadata_updated, map),
            "ignored" => generated::read(&mut self.ignored, map),
            "unsupported" => generated::read(&mut self.unsupported, map),
            "inProgress" => generated::read(&mut self.in_progress, map),
            "failed" => generated::read(&mut self.failed, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "timeGenerated", &self.time_generated)?;
        generated::write(map, "created", &self.created)?;
        generated::write(map, "updated", &self.updated)?;
        generated::write(map, "deleted", &self.deleted)?;
        generated::write(map, "metadataUpdated", &self.metadata_updated)?;
        generated::write(map, "ignored", &self.ignored)?;
        generated::write(map, "unsupported", &self.unsupported)?;
        generated::write(map, "inProgress", &self.in_progress)?;
        generated::write(map, "failed", &self.failed)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(VectorStoreConnectorStats);
