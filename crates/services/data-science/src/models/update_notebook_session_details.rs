// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    NotebookSessionConfigurationDetails, NotebookSessionRuntimeConfigDetails,
    StorageMountConfigurationDetails,
};

/// What to change about a notebook session. Its machine can change only while it is inactive.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNotebookSessionDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// The machine of the notebook session.
    pub notebook_session_configuration_details: Option<
        NotebookSessionConfigurationDetails,
    >,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Variables and Git repositories that the session comes with.
    pub notebook_session_runtime_config_details: Option<
        NotebookSessionRuntimeConfigDetails,
    >,
    /// The storage that is mounted in the session.
    pub notebook_session_storage_mount_configuration_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    cleared: Vec<String>,
}

impl UpdateNotebookSessionDetails {
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

    /// Sets
    /// [`notebook_session_configuration_details`](Self::notebook_session_configuration_details).
    #[must_use]
    pub fn with_notebook_session_configuration_details(
        mut self,
        notebook_session_configuration_details: impl Into<
            NotebookSessionConfigurationDetails,
        >,
    ) -> Self {
        self.notebook_session_configuration_details = Some(
            notebook_session_configuration_details.into(),
        );
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

    /// Sets
    /// [`notebook_session_runtime_config_details`](Self::notebook_session_runtime_config_details).
    #[must_use]
    pub fn with_notebook_session_runtime_config_details(
        mut self,
        notebook_session_runtime_config_details: impl Into<
            NotebookSessionRuntimeConfigDetails,
        >,
    ) -> Self {
        self.notebook_session_runtime_config_details = Some(
            notebook_session_runtime_config_details.into(),
        );
        self
    }

    /// Sets
    /// [`notebook_session_storage_mount_configuration_details_list`](Self::notebook_session_storage_mount_configuration_details_list).
    #[must_use]
    pub fn with_notebook_session_storage_mount_configuration_details_list(
        mut self,
        notebook_session_storage_mount_configuration_details_list: impl IntoIterator<
            Item = impl Into<StorageMountConfigurationDetails>,
        >,
    ) -> Self {
        self.notebook_session_storage_mount_configuration_details_list = Some(
            generated::list(notebook_session_storage_mount_configuration_details_list),
        );
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

    /// Clears
    /// [`notebook_session_configuration_details`](Self::notebook_session_configuration_details):
    /// the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_notebook_session_configuration_details(mut self) -> Self {
        self.notebook_session_configuration_details = None;
        self.cleared.push("notebookSessionConfigurationDetails".to_owned());
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

    /// Clears
    /// [`notebook_session_runtime_config_details`](Self::notebook_session_runtime_config_details):
    /// the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_notebook_session_runtime_config_details(mut self) -> Self {
        self.notebook_session_runtime_config_details = None;
        self.cleared.push("notebookSessionRuntimeConfigDetails".to_owned());
        self
    }

    /// Clears
    /// [`notebook_session_storage_mount_configuration_details_list`](Self::notebook_session_storage_mount_configuration_details_list):
    /// the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_notebook_session_storage_mount_configuration_details_list(
        mut self,
    ) -> Self {
        self.notebook_session_storage_mount_configuration_details_list = None;
        self.cleared
            .push("notebookSessionStorageMountConfigurationDetailsList".to_owned());
        self
    }
}

impl Model for UpdateNotebookSessionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "displayName" => generated::read_some(&mut self.display_name, map),
            "notebookSessionConfigurationDetails" => {
                generated::read_some(
                    &mut self.notebook_session_configuration_details,
                    map,
                )
            }
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            "notebookSessionRuntimeConfigDetails" => {
                generated::read_some(
                    &mut self.notebook_session_runtime_config_details,
                    map,
                )
            }
            "notebookSessionStorageMountConfigurationDetailsList" => {
                generated::read_some(
                    &mut self.notebook_session_storage_mount_configuration_details_list,
                    map,
                )
            }
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
        generated::write_or_clear(
            map,
            "notebookSessionConfigurationDetails",
            &self.notebook_session_configuration_details,
            &self.cleared,
        )?;
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
            "notebookSessionRuntimeConfigDetails",
            &self.notebook_session_runtime_config_details,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "notebookSessionStorageMountConfigurationDetailsList",
            &self.notebook_session_storage_mount_configuration_details_list,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateNotebookSessionDetails);
