// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the reason of a fleet error aggregation.
    pub enum FleetErrorAggregationReason {
        NoManagedInstances = "NO_MANAGED_INSTANCES",
        InventoryLog = "INVENTORY_LOG",
    }
}
