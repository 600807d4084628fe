// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the maintenance subtype of a maintenance run.
    pub enum MaintenanceRunMaintenanceSubtype {
        Yearly = "YEARLY",
        Halfyearly = "HALFYEARLY",
        Quarterly = "QUARTERLY",
        Monthly = "MONTHLY",
        Daily = "DAILY",
        Hardware = "HARDWARE",
        Critical = "CRITICAL",
        InfraUpdate = "INFRA_UPDATE",
        CpsServicesUpdate = "CPS_SERVICES_UPDATE",
        CpsVmUpdate = "CPS_VM_UPDATE",
        SecurityMonthly = "SECURITY_MONTHLY",
    }
}
