// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a recovery service subnet to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRecoveryServiceSubnetDetails {
    /// The display name.
    pub display_name: String,
    /// The ID of the subnet.
    ///
    /// Deprecated.
    #[deprecated]
    pub subnet_id: Option<String>,
    /// The subnets.
    pub subnets: Option<Vec<String>>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRecoveryServiceSubnetDetails {
        required {
            display_name = "displayName", with_display_name(String);
            vcn_id = "vcnId", with_vcn_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
            subnets = "subnets", with_subnets([String]);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
