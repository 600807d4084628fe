// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Mounts an export of File Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileStorageMountConfigurationDetails {
    /// The name of the directory that the storage is mounted as.
    pub destination_directory_name: String,
    /// The path in which that directory is, without its name.
    pub destination_path: Option<String>,
    /// The OCID of the mount target.
    pub mount_target_id: String,
    /// The OCID of the export of the file system.
    pub export_id: String,
}

impl FileStorageMountConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        destination_directory_name: impl Into<String>,
        mount_target_id: impl Into<String>,
        export_id: impl Into<String>,
    ) -> Self {
        Self {
            destination_directory_name: destination_directory_name.into(),
            mount_target_id: mount_target_id.into(),
            export_id: export_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`destination_directory_name`](Self::destination_directory_name).
    #[must_use]
    pub fn with_destination_directory_name(
        mut self,
        destination_directory_name: impl Into<String>,
    ) -> Self {
        self.destination_directory_name = destination_directory_name.into();
        self
    }

    /// Sets [`destination_path`](Self::destination_path).
    #[must_use]
    pub fn with_destination_path(mut self, destination_path: impl Into<String>) -> Self {
        self.destination_path = Some(destination_path.into());
        self
    }

    /// Sets [`mount_target_id`](Self::mount_target_id).
    #[must_use]
    pub fn with_mount_target_id(mut self, mount_target_id: impl Into<String>) -> Self {
        self.mount_target_id = mount_target_id.into();
        self
    }

    /// Sets [`export_id`](Self::export_id).
    #[must_use]
    pub fn with_export_id(mut self, export_id: impl Into<String>) -> Self {
        self.export_id = export_id.into();
        self
    }
}

impl Model for FileStorageMountConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "destinationDirectoryName" => {
                generated::read(&mut self.destination_directory_name, map)
            }
            "destinationPath" => generated::read(&mut self.destination_path, map),
            "mountTargetId" => generated::read(&mut self.mount_target_id, map),
            "exportId" => generated::read(&mut self.export_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("storageType", "FILE_STORAGE")?;
        generated::write(
            map,
            "destinationDirectoryName",
            &self.destination_directory_name,
        )?;
        generated::write(map, "destinationPath", &self.destination_path)?;
        generated::write(map, "mountTargetId", &self.mount_target_id)?;
        generated::write(map, "exportId", &self.export_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FileStorageMountConfigurationDetails);
