// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    NotebookSessionConfigDetails, NotebookSessionConfigurationDetails,
    NotebookSessionLifecycleState, NotebookSessionRuntimeConfigDetails,
    StorageMountConfigurationDetails,
};

/// A machine with JupyterLab, to write and run code interactively.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSession {
    /// The OCID of the resource.
    pub id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The machine of the notebook session.
    pub notebook_session_configuration_details: Option<
        NotebookSessionConfigurationDetails,
    >,
    /// The machine of the notebook session.
    pub notebook_session_config_details: Option<NotebookSessionConfigDetails>,
    /// Variables and Git repositories that the session comes with.
    pub notebook_session_runtime_config_details: Option<
        NotebookSessionRuntimeConfigDetails,
    >,
    /// The storage that is mounted in the session.
    pub notebook_session_storage_mount_configuration_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// The URL to open the notebook session at.
    pub notebook_session_url: Option<String>,
    /// Where the resource is in its life.
    pub lifecycle_state: NotebookSessionLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl NotebookSession {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        time_created: DateTime<Utc>,
        display_name: impl Into<String>,
        project_id: impl Into<String>,
        created_by: impl Into<String>,
        compartment_id: impl Into<String>,
        lifecycle_state: impl Into<NotebookSessionLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            time_created,
            display_name: display_name.into(),
            project_id: project_id.into(),
            created_by: created_by.into(),
            compartment_id: compartment_id.into(),
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
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

    /// Sets [`notebook_session_url`](Self::notebook_session_url).
    #[must_use]
    pub fn with_notebook_session_url(
        mut self,
        notebook_session_url: impl Into<String>,
    ) -> Self {
        self.notebook_session_url = Some(notebook_session_url.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<NotebookSessionLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
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
}

impl Model for NotebookSession {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "notebookSessionConfigurationDetails" => {
                generated::read(&mut self.notebook_session_configuration_details, map)
            }
            "notebookSessionConfigDetails" => {
                generated::read(&mut self.notebook_session_config_details, map)
            }
            "notebookSessionRuntimeConfigDetails" => {
                generated::read(&mut self.notebook_session_runtime_config_details, map)
            }
            "notebookSessionStorageMountConfigurationDetailsList" => {
                generated::read(
                    &mut self.notebook_session_storage_mount_configuration_details_list,
                    map,
                )
            }
            "notebookSessionUrl" => generated::read(&mut self.notebook_session_url, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "createdBy", &self.created_by)?;
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
        generated::write(map, "notebookSessionUrl", &self.notebook_session_url)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NotebookSession);
