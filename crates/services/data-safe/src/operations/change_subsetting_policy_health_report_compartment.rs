// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the subsetting policy health report to another compartment.
    ChangeSubsettingPolicyHealthReportCompartment =
        POST "/subsettingPolicyHealthReports/{subsettingPolicyHealthReportId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicyHealthReport/ChangeSubsettingPolicyHealthReportCompartment";
    required {
        subsetting_policy_health_report_id = path "subsettingPolicyHealthReportId" (String);
        change_subsetting_policy_health_report_compartment_details =
            json(models::ChangeSubsettingPolicyHealthReportCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_subsetting_policy_health_report, models::SubsettingPolicyHealthReport,
            models::SubsettingPolicyHealthReportLifecycleState);
    }
}
