// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the tool.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateTool = PUT "/tools/{toolId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/Tool/UpdateTool";
    required {
        tool_id = path "toolId" (String);
        update_tool_details = json(models::UpdateToolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_tool, models::Tool, models::ToolLifecycleState); }
}
