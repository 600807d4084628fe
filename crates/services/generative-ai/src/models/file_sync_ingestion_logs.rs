// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::FileSyncIngestionLogsStatus;

/// What became of one file in a file sync.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSyncIngestionLogs {
    /// The id of the file in the vector store.
    pub file_id: String,
    /// Where the file is in the data source.
    pub file_path: String,
    /// The size of the file in bytes.
    pub file_size_in_bytes: Option<i64>,
    /// How many chunks the file was split into.
    pub total_chunks_created: Option<i64>,
    /// How long it took, in seconds.
    pub duration_in_seconds: Option<i64>,
    /// How the ingestion of the file stands.
    pub status: FileSyncIngestionLogsStatus,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl FileSyncIngestionLogs {
    /// With the members that are required.
    pub fn new(
        file_id: impl Into<String>,
        file_path: impl Into<String>,
        status: impl Into<FileSyncIngestionLogsStatus>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_path: file_path.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// Sets [`file_id`](Self::file_id).
    #[must_use]
    pub fn with_file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = file_id.into();
        self
    }

    /// Sets [`file_path`](Self::file_path).
    #[must_use]
    pub fn with_file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = file_path.into();
        self
    }

    /// Sets [`file_size_in_bytes`](Self::file_size_in_bytes).
    #[must_use]
    pub fn with_file_size_in_bytes(
        mut self,
        file_size_in_bytes: impl Into<i64>,
    ) -> Self {
        self.file_size_in_bytes = Some(file_size_in_bytes.into());
        self
    }

    /// Sets [`total_chunks_created`](Self::total_chunks_created).
    #[must_use]
    pub fn with_total_chunks_created(
        mut self,
        total_chunks_created: impl Into<i64>,
    ) -> Self {
        self.total_chunks_created = Some(total_chunks_created.into());
        self
    }

    /// Sets [`duration_in_seconds`](Self::duration_in_seconds).
    #[must_use]
    pub fn with_duration_in_seconds(
        mut self,
        duration_in_seconds: impl Into<i64>,
    ) -> Self {
        self.duration_in_seconds = Some(duration_in_seconds.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(
        mut self,
        status: impl Into<FileSyncIngestionLogsStatus>,
    ) -> Self {
        self.status = status.into();
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

impl Model for FileSyncIngestionLogs {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "fileId" => generated::read(&mut self.file_id, map),
            "filePath" => generated::read(&mut self.file_path, map),
            "fileSizeInBytes" => generated::read(&mut self.file_size_in_bytes, map),
            "totalChunksCreated" => generated::read(&mut self.total_chunks_created, map),
            "durationInSeconds" => generated::read(&mut self.duration_in_seconds, map),
            "status" => generated::read(&mut self.status, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "fileId", &self.file_id)?;
        generated::write(map, "filePath", &self.file_path)?;
        generated::write(map, "fileSizeInBytes", &self.file_size_in_bytes)?;
        generated::write(map, "totalChunksCreated", &self.total_chunks_created)?;
        generated::write(map, "durationInSeconds", &self.duration_in_seconds)?;
        generated::write(map, "status", &self.status)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FileSyncIngestionLogs);
