// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an Oracle DB GCP key ring to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbGcpKeyRingDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Oracle DB connector.
    pub oracle_db_connector_id: String,
    /// The display name.
    pub display_name: String,
    /// The ID of the Google Cloud key ring.
    pub gcp_key_ring_id: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOracleDbGcpKeyRingDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            oracle_db_connector_id = "oracleDbConnectorId", with_oracle_db_connector_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            gcp_key_ring_id = "gcpKeyRingId", with_gcp_key_ring_id(String);
            type_ = "type", with_type(String);
            location = "location", with_location(String);
            properties = "properties", with_properties({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
