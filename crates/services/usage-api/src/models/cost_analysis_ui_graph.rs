// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the graph of a cost analysis UI.
    pub enum CostAnalysisUIGraph {
        Bars = "BARS",
        Lines = "LINES",
        StackedLines = "STACKED_LINES",
    }
}
