// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A unified agent logging filter.
    ///
    /// The field `filterType` selects the variant.
    pub enum UnifiedAgentLoggingFilter by "filterType" {
        CustomFilter(models::UnifiedAgentCustomFilter) = "CUSTOM_FILTER", as_custom_filter;
        GrepFilter(models::UnifiedAgentLoggingGrepFilter) = "GREP_FILTER", as_grep_filter;
        ParserFilter(models::UnifiedAgentParserFilter) = "PARSER_FILTER", as_parser_filter;
        RecordTransformerFilter(models::UnifiedAgentLoggingRecordTransformerFilter)
            = "RECORD_TRANSFORMER_FILTER", as_record_transformer_filter;
    }
    shared {
        /// The name.
        name = "name", str, in CustomFilter GrepFilter ParserFilter RecordTransformerFilter;
    }
}
