// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the route type of a topology routes to relationship.
    pub enum TopologyRoutesToRelationshipRouteType {
        Static = "STATIC",
        Dynamic = "DYNAMIC",
    }
}
