// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a recovery appliance backup destination to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRecoveryApplianceBackupDestinationDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The connection string.
    pub connection_string: String,
    /// The Virtual Private Catalog (VPC) users for access to the Recovery Appliance.
    pub vpc_users: Vec<String>,
}

model! {
    CreateRecoveryApplianceBackupDestinationDetails, "type" = "RECOVERY_APPLIANCE" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            connection_string = "connectionString", with_connection_string(String);
            vpc_users = "vpcUsers", with_vpc_users([String]);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
