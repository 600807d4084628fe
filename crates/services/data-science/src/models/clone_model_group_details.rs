// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ModelGroupCloneSourceDetails;

/// Creates a model group as a clone of another one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneModelGroupDetails {
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// What to clone, and what to change on the way.
    pub model_group_clone_source_details: ModelGroupCloneSourceDetails,
}

impl CloneModelGroupDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        project_id: impl Into<String>,
        model_group_clone_source_details: impl Into<ModelGroupCloneSourceDetails>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            project_id: project_id.into(),
            model_group_clone_source_details: model_group_clone_source_details.into(),
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

    /// Sets [`model_group_clone_source_details`](Self::model_group_clone_source_details).
    #[must_use]
    pub fn with_model_group_clone_source_details(
        mut self,
        model_group_clone_source_details: impl Into<ModelGroupCloneSourceDetails>,
    ) -> Self {
        self.model_group_clone_source_details = model_group_clone_source_details.into();
        self
    }
}

impl Model for CloneModelGroupDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "modelGroupCloneSourceDetails" => {
                generated::read(&mut self.model_group_clone_source_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("createType", "CLONE")?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(
            map,
            "modelGroupCloneSourceDetails",
            &self.model_group_clone_source_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CloneModelGroupDetails);
