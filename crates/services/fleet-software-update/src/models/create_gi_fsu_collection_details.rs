// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a GI FSU collection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGiFsuCollectionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the service.
    pub service_type: models::FsuServiceType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GiFsuSourceMajorVersion,
    /// The details of the fleet discovery.
    pub fleet_discovery: Option<models::GiFleetDiscoveryDetails>,
}

model! {
    CreateGiFsuCollectionDetails, "type" = "GI" {
        required {
            service_type = "serviceType", with_service_type(models::FsuServiceType);
            compartment_id = "compartmentId", with_compartment_id(String);
            source_major_version = "sourceMajorVersion",
                with_source_major_version(models::GiFsuSourceMajorVersion);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            fleet_discovery = "fleetDiscovery",
                with_fleet_discovery(models::GiFleetDiscoveryDetails);
        }
    }
}
