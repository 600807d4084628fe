// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of measurement of a resource bundle.
    pub enum ResourceBundleUnitOfMeasurement {
        OcpuPerHour = "OCPU_PER_HOUR",
        InstancePerHour = "INSTANCE_PER_HOUR",
        Credits = "CREDITS",
        Instances = "INSTANCES",
        Nodes = "NODES",
    }
}
