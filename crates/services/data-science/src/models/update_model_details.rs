// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{BackupSetting, Metadata, RetentionSetting};

/// What to change about a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModelDetails {
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
    /// The OCID of the set that holds the model's versions.
    pub model_version_set_id: Option<String>,
    /// A label for the version, such as its stage or what uses it.
    pub version_label: Option<String>,
    /// When the model is archived and then deleted.
    pub retention_setting: Option<RetentionSetting>,
    /// Whether and where the model is backed up.
    pub backup_setting: Option<BackupSetting>,
    cleared: Vec<String>,
}

impl UpdateModelDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Clears [`display_name`](Self::display_name): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = None;
        self.cleared.push("displayName".to_owned());
        self
    }

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
        self
    }

    /// Clears [`freeform_tags`](Self::freeform_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_tags(mut self) -> Self {
        self.freeform_tags = None;
        self.cleared.push("freeformTags".to_owned());
        self
    }

    /// Clears [`defined_tags`](Self::defined_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_tags(mut self) -> Self {
        self.defined_tags = None;
        self.cleared.push("definedTags".to_owned());
        self
    }

    /// Clears [`custom_metadata_list`](Self::custom_metadata_list): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_custom_metadata_list(mut self) -> Self {
        self.custom_metadata_list = None;
        self.cleared.push("customMetadataList".to_owned());
        self
    }

    /// Clears [`defined_metadata_list`](Self::defined_metadata_list): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_metadata_list(mut self) -> Self {
        self.defined_metadata_list = None;
        self.cleared.push("definedMetadataList".to_owned());
        self
    }

    /// Clears [`model_version_set_id`](Self::model_version_set_id): the service is told to remove
    /// the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_model_version_set_id(mut self) -> Self {
        self.model_version_set_id = None;
        self.cleared.push("modelVersionSetId".to_owned());
        self
    }

    /// Clears [`version_label`](Self::version_label): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_version_label(mut self) -> Self {
        self.version_label = None;
        self.cleared.push("versionLabel".to_owned());
        self
    }

    /// Clears [`retention_setting`](Self::retention_setting): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_retention_setting(mut self) -> Self {
        self.retention_setting = None;
        self.cleared.push("retentionSetting".to_owned());
        self
    }

    /// Clears [`backup_setting`](Self::backup_setting): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_backup_setting(mut self) -> Self {
        self.backup_setting = None;
        self.cleared.push("backupSetting".to_owned());
        self
    }
}

impl Model for UpdateModelDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "displayName" => generated::read_some(&mut self.display_name, map),
            "description" => generated::read_some(&mut self.description, map),
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            "customMetadataList" => {
                generated::read_some(&mut self.custom_metadata_list, map)
            }
            "definedMetadataList" => {
                generated::read_some(&mut self.defined_metadata_list, map)
            }
            "modelVersionSetId" => {
                generated::read_some(&mut self.model_version_set_id, map)
            }
            "versionLabel" => generated::read_some(&mut self.version_label, map),
            "retentionSetting" => generated::read_some(&mut self.retention_setting, map),
            "backupSetting" => generated::read_some(&mut self.backup_setting, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "definedTags",
            &self.defined_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "customMetadataList",
            &self.custom_metadata_list,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "definedMetadataList",
            &self.defined_metadata_list,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "modelVersionSetId",
            &self.model_version_set_id,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "versionLabel",
            &self.version_label,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "retentionSetting",
            &self.retention_setting,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "backupSetting",
            &self.backup_setting,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateModelDetails);
