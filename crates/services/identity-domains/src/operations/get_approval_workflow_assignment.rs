// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the approval workflow assignment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetApprovalWorkflowAssignment =
        GET "/admin/v1/ApprovalWorkflowAssignments/{approvalWorkflowAssignmentId}",
        "https://docs.oracle.com/iaas/api/#/en/identity-domains/v1/ApprovalWorkflowAssignment/GetApprovalWorkflowAssignment";
    facts {
        with_accept("application/json, application/scim+json");
        without_default_retry();
        with_retry_token();
    }
    required {
        approval_workflow_assignment_id = path "approvalWorkflowAssignmentId" (String);
    }
    optional {
        /// The attributes. As a parameter, the attributes to return instead of the default ones,
        /// separated by commas.
        attributes = query "attributes" (String);
        /// The sets of attributes to return, by their return type: `all`, `always`, `never`,
        /// `request` or `default`. Combined with `attributes`. Case-insensitive.
        attribute_sets = query_each "attributeSets"
            ([models::GetApprovalWorkflowAssignmentAttributeSet]);
        /// The schema version of the endpoint to use for the request, as a version number or as the
        /// earliest or latest version. Default: the latest.
        resource_type_schema_version = header "resource_type_schema_version" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ApprovalWorkflowAssignment) }
}
