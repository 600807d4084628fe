// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a tool.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateTool = POST "/tools",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/Tool/CreateTool";
    facts { with_retry_token(); }
    required {
        create_tool_details = json(models::CreateToolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Tool) }
    then {
        settled(get_tool, models::Tool, models::ToolLifecycleState);
        with_id("toolId", "id");
    }
}
