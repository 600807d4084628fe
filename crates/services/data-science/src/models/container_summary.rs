// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    ContainerLifecycleState, ContainerTargetWorkload, ContainerUsage, TagConfiguration,
    WorkloadConfigurationDetails,
};

/// A container image that the service offers for model deployments or job runs, in one
/// version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerSummary {
    /// The name of the container. All its versions have the same.
    pub container_name: String,
    /// The name of the container for people.
    pub display_name: Option<String>,
    /// The family of containers that it belongs to.
    pub family_name: Option<String>,
    /// What the container is for.
    pub description: Option<String>,
    /// Whether it is the newest version of the container.
    pub is_latest: bool,
    /// What the container can be used with, model deployments or job runs.
    pub target_workloads: Option<Vec<ContainerTargetWorkload>>,
    /// What the container can be used for, such as inference or fine-tuning.
    pub usages: Option<Vec<ContainerUsage>>,
    /// The tag of this version of the container.
    pub tag: String,
    /// Where the resource is in its life.
    pub lifecycle_state: ContainerLifecycleState,
    /// How to run the container, by the kind of workload.
    pub workload_configuration_details_list: Option<Vec<WorkloadConfigurationDetails>>,
    /// More metadata of this version.
    pub tag_configuration_list: Option<Vec<TagConfiguration>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ContainerSummary {
    /// With the members that are required.
    pub fn new(
        container_name: impl Into<String>,
        is_latest: bool,
        tag: impl Into<String>,
        lifecycle_state: impl Into<ContainerLifecycleState>,
    ) -> Self {
        Self {
            container_name: container_name.into(),
            is_latest,
            tag: tag.into(),
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`container_name`](Self::container_name).
    #[must_use]
    pub fn with_container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = container_name.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`family_name`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`is_latest`](Self::is_latest).
    #[must_use]
    pub fn with_is_latest(mut self, is_latest: impl Into<bool>) -> Self {
        self.is_latest = is_latest.into();
        self
    }

    /// Sets [`target_workloads`](Self::target_workloads).
    #[must_use]
    pub fn with_target_workloads(
        mut self,
        target_workloads: impl IntoIterator<Item = impl Into<ContainerTargetWorkload>>,
    ) -> Self {
        self.target_workloads = Some(generated::list(target_workloads));
        self
    }

    /// Sets [`usages`](Self::usages).
    #[must_use]
    pub fn with_usages(
        mut self,
        usages: impl IntoIterator<Item = impl Into<ContainerUsage>>,
    ) -> Self {
        self.usages = Some(generated::list(usages));
        self
    }

    /// Sets [`tag`](Self::tag).
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = tag.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ContainerLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`workload_configuration_details_list`](Self::workload_configuration_details_list).
    #[must_use]
    pub fn with_workload_configuration_details_list(
        mut self,
        workload_configuration_details_list: impl IntoIterator<
            Item = impl Into<WorkloadConfigurationDetails>,
        >,
    ) -> Self {
        self.workload_configuration_details_list = Some(
            generated::list(workload_configuration_details_list),
        );
        self
    }

    /// Sets [`tag_configuration_list`](Self::tag_configuration_list).
    #[must_use]
    pub fn with_tag_configuration_list(
        mut self,
        tag_configuration_list: impl IntoIterator<Item = impl Into<TagConfiguration>>,
    ) -> Self {
        self.tag_configuration_list = Some(generated::list(tag_configuration_list));
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

impl Model for ContainerSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "containerName" => generated::read(&mut self.container_name, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "familyName" => generated::read(&mut self.family_name, map),
            "description" => generated::read(&mut self.description, map),
            "isLatest" => generated::read(&mut self.is_latest, map),
            "targetWorkloads" => generated::read(&mut self.target_workloads, map),
            "usages" => generated::read(&mut self.usages, map),
            "tag" => generated::read(&mut self.tag, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "workloadConfigurationDetailsList" => {
                generated::read(&mut self.workload_configuration_details_list, map)
            }
            "tagConfigurationList" => {
                generated::read(&mut self.tag_configuration_list, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "containerName", &self.container_name)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "familyName", &self.family_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "isLatest", &self.is_latest)?;
        generated::write(map, "targetWorkloads", &self.target_workloads)?;
        generated::write(map, "usages", &self.usages)?;
        generated::write(map, "tag", &self.tag)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(
            map,
            "workloadConfigurationDetailsList",
            &self.workload_configuration_details_list,
        )?;
        generated::write(map, "tagConfigurationList", &self.tag_configuration_list)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ContainerSummary);
