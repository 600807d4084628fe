// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an IPSec connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIPSecConnectionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the customer-premises equipment (CPE).
    pub cpe_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The identifier of the CPE device. Its type must correspond to `cpeLocalIdentifierType`.
    pub cpe_local_identifier: Option<String>,
    /// The type of the CPE identifier; it must match `cpeLocalIdentifier`.
    pub cpe_local_identifier_type: Option<models::IPSecConnectionCpeLocalIdentifierType>,
    /// The static routes to the customer-premises equipment (CPE). In an update, they replace all
    /// existing ones. Multicast and class E addresses are not allowed.
    pub static_routes: Option<Vec<String>>,
    /// The tunnel configurations.
    pub tunnel_configuration: Option<Vec<models::CreateIPSecConnectionTunnelDetails>>,
}

model! {
    CreateIPSecConnectionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            cpe_id = "cpeId", with_cpe_id(String);
            drg_id = "drgId", with_drg_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            cpe_local_identifier = "cpeLocalIdentifier", with_cpe_local_identifier(String);
            cpe_local_identifier_type = "cpeLocalIdentifierType",
                with_cpe_local_identifier_type(models::IPSecConnectionCpeLocalIdentifierType);
            static_routes = "staticRoutes", with_static_routes([String]);
            tunnel_configuration = "tunnelConfiguration",
                with_tunnel_configuration([models::CreateIPSecConnectionTunnelDetails]);
        }
    }
}
