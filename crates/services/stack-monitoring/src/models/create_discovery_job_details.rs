// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a discovery job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDiscoveryJobDetails {
    /// The type of the discovery.
    pub discovery_type: Option<models::DiscoveryJobDiscoveryType>,
    /// The client that submits the discovery job.
    pub discovery_client: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the discovery.
    pub discovery_details: models::DiscoveryDetails,
    /// Whether to propagate tags to discovered resources. Default: `true`.
    pub should_propagate_tags_to_discovered_resources: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDiscoveryJobDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            discovery_details = "discoveryDetails",
                with_discovery_details(models::DiscoveryDetails);
        }
        optional {
            discovery_type = "discoveryType",
                with_discovery_type(models::DiscoveryJobDiscoveryType);
            discovery_client = "discoveryClient", with_discovery_client(String);
            should_propagate_tags_to_discovered_resources =
                "shouldPropagateTagsToDiscoveredResources",
                with_should_propagate_tags_to_discovered_resources(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
