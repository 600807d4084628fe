// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the BGP topology of a CCC infrastructure routing dynamic.
    pub enum CccInfrastructureRoutingDynamicBgpTopology {
        Triangle = "TRIANGLE",
        Square = "SQUARE",
        Mesh = "MESH",
    }
}
