// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A composite state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeState {
    /// The composite state aggregator.
    pub composite_state_aggregator: Option<models::CompositeStateAggregator>,
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The all states map.
    pub all_states_map: Option<BTreeMap<String, models::State>>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    CompositeState {
        composite_state_aggregator = "compositeStateAggregator";
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        identifier = "identifier";
        description = "description";
        object_version = "objectVersion";
        object_status = "objectStatus";
        all_states_map = "allStatesMap";
        registry_metadata = "registryMetadata";
        metadata = "metadata";
    }
}
