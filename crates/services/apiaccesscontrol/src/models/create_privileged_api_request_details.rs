// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a privileged API request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivilegedApiRequestDetails {
    /// The summary of the reason for the request.
    pub reason_summary: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The names of the subresources that approval is requested for.
    pub sub_resource_name_list: Option<Vec<String>>,
    /// The privileged operations.
    pub privileged_operation_list: Vec<models::PrivilegedApiRequestOperationDetails>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The details of the reason for the access request.
    pub reason_detail: Option<String>,
    /// The severity.
    pub severity: Option<models::PrivilegedApiRequestSeverity>,
    /// The duration of the requested access, in hours.
    pub duration_in_hrs: Option<i64>,
    /// The numbers of related tickets, such as service requests.
    pub ticket_numbers: Option<Vec<String>>,
    /// The time in the future for which access is requested.
    pub time_requested_for_future_access: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePrivilegedApiRequestDetails {
        required {
            reason_summary = "reasonSummary", with_reason_summary(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            resource_id = "resourceId", with_resource_id(String);
            privileged_operation_list = "privilegedOperationList",
                with_privileged_operation_list([models::PrivilegedApiRequestOperationDetails]);
        }
        optional {
            sub_resource_name_list = "subResourceNameList", with_sub_resource_name_list([String]);
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String);
            reason_detail = "reasonDetail", with_reason_detail(String);
            severity = "severity", with_severity(models::PrivilegedApiRequestSeverity);
            duration_in_hrs = "durationInHrs", with_duration_in_hrs(i64);
            ticket_numbers = "ticketNumbers", with_ticket_numbers([String]);
            time_requested_for_future_access = "timeRequestedForFutureAccess",
                with_time_requested_for_future_access(DateTime<Utc>);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
