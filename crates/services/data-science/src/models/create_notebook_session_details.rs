// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    NotebookSessionConfigDetails, NotebookSessionConfigurationDetails,
    NotebookSessionRuntimeConfigDetails, StorageMountConfigurationDetails,
};

/// What to create a notebook session with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNotebookSessionDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The machine of the notebook session.
    pub notebook_session_configuration_details: Option<
        NotebookSessionConfigurationDetails,
    >,
    /// The machine of the notebook session.
    pub notebook_session_config_details: Option<NotebookSessionConfigDetails>,
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
}

impl CreateNotebookSessionDetails {
    /// With the members that are required.
    pub fn new(
        project_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
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

    /// Sets [`notebook_session_config_details`](Self::notebook_session_config_details).
    #[must_use]
    pub fn with_notebook_session_config_details(
        mut self,
        notebook_session_config_details: impl Into<NotebookSessionConfigDetails>,
    ) -> Self {
        self.notebook_session_config_details = Some(
            notebook_session_config_details.into(),
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
}

impl Model for CreateNotebookSessionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "notebookSessionConfigurationDetails" => {
                generated::read(&mut self.notebook_session_configuration_details, map)
            }
            "notebookSessionConfigDetails" => {
                generated::read(&mut self.notebook_session_config_details, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "notebookSessionRuntimeConfigDetails" => {
                generated::read(&mut self.notebook_session_runtime_config_details, map)
            }
            "notebookSessionStorageMountConfigurationDetailsList" => {
                generated::read(
                    &mut self.notebook_session_storage_mount_configuration_details_list,
                    map,
                )
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(
            map,
            "notebookSessionConfigurationDetails",
            &self.notebook_session_configuration_details,
        )?;
        generated::write(
            map,
            "notebookSessionConfigDetails",
            &self.notebook_session_config_details,
        )?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(
            map,
            "notebookSessionRuntimeConfigDetails",
            &self.notebook_session_runtime_config_details,
        )?;
        generated::write(
            map,
            "notebookSessionStorageMountConfigurationDetailsList",
            &self.notebook_session_storage_mount_configuration_details_list,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateNotebookSessionDetails);
