// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the tool.
    ///
    /// The response has the header `etag`.
    GetTool = GET "/tools/{toolId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/Tool/GetTool";
    required {
        tool_id = path "toolId" (String);
    }
    returns { json(models::Tool), state(models::ToolLifecycleState) }
}
