// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{BackupSetting, Metadata, RetentionSetting};

/// What to create a model with. The artifact is uploaded afterwards.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDetails {
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The metadata of your own.
    pub custom_metadata_list: Option<Vec<Metadata>>,
    /// The metadata whose keys the service defines.
    pub defined_metadata_list: Option<Vec<Metadata>>,
    /// The schema of the input, as the content of its file.
    pub input_schema: Option<String>,
    /// The schema of the output, as the content of its file.
    pub output_schema: Option<String>,
    /// The OCID of the set that holds the model's versions.
    pub model_version_set_id: Option<String>,
    /// A label for the version, such as its stage or what uses it.
    pub version_label: Option<String>,
    /// When the model is archived and then deleted.
    pub retention_setting: Option<RetentionSetting>,
    /// Whether and where the model is backed up.
    pub backup_setting: Option<BackupSetting>,
}

impl CreateModelDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

    /// Sets [`custom_metadata_list`](Self::custom_metadata_list).
    #[must_use]
    pub fn with_custom_metadata_list(
        mut self,
        custom_metadata_list: impl IntoIterator<Item = impl Into<Metadata>>,
    ) -> Self {
        self.custom_metadata_list = Some(generated::list(custom_metadata_list));
        self
    }

    /// Sets [`defined_metadata_list`](Self::defined_metadata_list).
    #[must_use]
    pub fn with_defined_metadata_list(
        mut self,
        defined_metadata_list: impl IntoIterator<Item = impl Into<Metadata>>,
    ) -> Self {
        self.defined_metadata_list = Some(generated::list(defined_metadata_list));
        self
    }

    /// Sets [`input_schema`](Self::input_schema).
    #[must_use]
    pub fn with_input_schema(mut self, input_schema: impl Into<String>) -> Self {
        self.input_schema = Some(input_schema.into());
        self
    }

    /// Sets [`output_schema`](Self::output_schema).
    #[must_use]
    pub fn with_output_schema(mut self, output_schema: impl Into<String>) -> Self {
        self.output_schema = Some(output_schema.into());
        self
    }

    /// Sets [`model_version_set_id`](Self::model_version_set_id).
    #[must_use]
    pub fn with_model_version_set_id(
        mut self,
        model_version_set_id: impl Into<String>,
    ) -> Self {
        self.model_version_set_id = Some(model_version_set_id.into());
        self
    }

    /// Sets [`version_label`](Self::version_label).
    #[must_use]
    pub fn with_version_label(mut self, version_label: impl Into<String>) -> Self {
        self.version_label = Some(version_label.into());
        self
    }

    /// Sets [`retention_setting`](Self::retention_setting).
    #[must_use]
    pub fn with_retention_setting(
        mut self,
        retention_setting: impl Into<RetentionSetting>,
    ) -> Self {
        self.retention_setting = Some(retention_setting.into());
        self
    }

    /// Sets [`backup_setting`](Self::backup_setting).
    #[must_use]
    pub fn with_backup_setting(
        mut self,
        backup_setting: impl Into<BackupSetting>,
    ) -> Self {
        self.backup_setting = Some(backup_setting.into());
        self
    }
}

impl Model for CreateModelDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "customMetadataList" => generated::read(&mut self.custom_metadata_list, map),
            "definedMetadataList" => {
                generated::read(&mut self.defined_metadata_list, map)
            }
            "inputSchema" => generated::read(&mut self.input_schema, map),
            "outputSchema" => generated::read(&mut self.output_schema, map),
            "modelVersionSetId" => generated::read(&mut self.model_version_set_id, map),
            "versionLabel" => generated::read(&mut self.version_label, map),
            "retentionSetting" => generated::read(&mut self.retention_setting, map),
            "backupSetting" => generated::read(&mut self.backup_setting, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "customMetadataList", &self.custom_metadata_list)?;
        generated::write(map, "definedMetadataList", &self.defined_metadata_list)?;
        generated::write(map, "inputSchema", &self.input_schema)?;
        generated::write(map, "outputSchema", &self.output_schema)?;
        generated::write(map, "modelVersionSetId", &self.model_version_set_id)?;
        generated::write(map, "versionLabel", &self.version_label)?;
        generated::write(map, "retentionSetting", &self.retention_setting)?;
        generated::write(map, "backupSetting", &self.backup_setting)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateModelDetails);
