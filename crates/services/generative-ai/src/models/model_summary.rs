// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    FineTuneDetails, ModelCapability, ModelLifecycleState, ModelMetrics, ModelType,
};

/// A model as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment of a custom model. Absent for pretrained models.
    pub compartment_id: String,
    /// What the model can be used for.
    pub capabilities: Vec<ModelCapability>,
    /// Where the resource is in its life.
    pub lifecycle_state: ModelLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// Who provides the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The OCID of the model that was fine-tuned. Absent for pretrained models.
    pub base_model_id: Option<String>,
    /// Whether the model is a pretrained one (`BASE`) or fine-tuned from such (`CUSTOM`).
    pub type_: ModelType,
    /// How the model was, or is to be, fine-tuned. Absent for pretrained models.
    pub fine_tune_details: Option<FineTuneDetails>,
    /// How well the fine-tuning went.
    pub model_metrics: Option<ModelMetrics>,
    /// Whether the model is supported for a long time. Only for base models.
    pub is_long_term_supported: Option<bool>,
    /// When the model, with the base model it was made of, becomes deprecated.
    pub time_deprecated: Option<DateTime<Utc>>,
    /// When the base model stops being available on demand.
    pub time_on_demand_retired: Option<DateTime<Utc>>,
    /// When the model, with the base model it was made of, is retired for good, also from
    /// dedicated clusters.
    pub time_dedicated_retired: Option<DateTime<Utc>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl ModelSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        capabilities: impl IntoIterator<Item = impl Into<ModelCapability>>,
        lifecycle_state: impl Into<ModelLifecycleState>,
        time_created: DateTime<Utc>,
        type_: impl Into<ModelType>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            capabilities: generated::list(capabilities),
            lifecycle_state: lifecycle_state.into(),
            time_created,
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`capabilities`](Self::capabilities).
    #[must_use]
    pub fn with_capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl Into<ModelCapability>>,
    ) -> Self {
        self.capabilities = generated::list(capabilities);
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ModelLifecycleState>,
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`vendor`](Self::vendor).
    #[must_use]
    pub fn with_vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`base_model_id`](Self::base_model_id).
    #[must_use]
    pub fn with_base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.base_model_id = Some(base_model_id.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<ModelType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`fine_tune_details`](Self::fine_tune_details).
    #[must_use]
    pub fn with_fine_tune_details(
        mut self,
        fine_tune_details: impl Into<FineTuneDetails>,
    ) -> Self {
        self.fine_tune_details = Some(fine_tune_details.into());
        self
    }

    /// Sets [`model_metrics`](Self::model_metrics).
    #[must_use]
    pub fn with_model_metrics(mut self, model_metrics: impl Into<ModelMetrics>) -> Self {
        self.model_metrics = Some(model_metrics.into());
        self
    }

    /// Sets [`is_long_term_supported`](Self::is_long_term_supported).
    #[must_use]
    pub fn with_is_long_term_supported(
        mut self,
        is_long_term_supported: impl Into<bool>,
    ) -> Self {
        self.is_long_term_supported = Some(is_long_term_supported.into());
        self
    }

    /// Sets [`time_deprecated`](Self::time_deprecated).
    #[must_use]
    pub fn with_time_deprecated(
        mut self,
        time_deprecated: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_deprecated = Some(time_deprecated.into());
        self
    }

    /// Sets [`time_on_demand_retired`](Self::time_on_demand_retired).
    #[must_use]
    pub fn with_time_on_demand_retired(
        mut self,
        time_on_demand_retired: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_on_demand_retired = Some(time_on_demand_retired.into());
        self
    }

    /// Sets [`time_dedicated_retired`](Self::time_dedicated_retired).
    #[must_use]
    pub fn with_time_dedicated_retired(
        mut self,
        time_dedicated_retired: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_dedicated_retired = Some(time_dedicated_retired.into());
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

impl Model for ModelSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "capabilities" => generated::read(&mut self.capabilities, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "vendor" => generated::read(&mut self.vendor, map),
            "version" => generated::read(&mut self.version, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "baseModelId" => generated::read(&mut self.base_model_id, map),
            "type" => generated::read(&mut self.type_, map),
            "fineTuneDetails" => generated::read(&mut self.fine_tune_details, map),
            "modelMetrics" => generated::read(&mut self.model_metrics, map),
            "isLongTermSupported" => {
                generated::read(&mut self.is_long_term_supported, map)
            }
            "timeDeprecated" => generated::read(&mut self.time_deprecated, map),
            "timeOnDemandRetired" => {
                generated::read(&mut self.time_on_demand_retired, map)
            }
            "timeDedicatedRetired" => {
                generated::read(&mut self.time_dedicated_retired, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "capabilities", &self.capabilities)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "vendor", &self.vendor)?;
        generated::write(map, "version", &self.version)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "baseModelId", &self.base_model_id)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "fineTuneDetails", &self.fine_tune_details)?;
        generated::write(map, "modelMetrics", &self.model_metrics)?;
        generated::write(map, "isLongTermSupported", &self.is_long_term_supported)?;
        generated::write(map, "timeDeprecated", &self.time_deprecated)?;
        generated::write(map, "timeOnDemandRetired", &self.time_on_demand_retired)?;
        generated::write(map, "timeDedicatedRetired", &self.time_dedicated_retired)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelSummary);
