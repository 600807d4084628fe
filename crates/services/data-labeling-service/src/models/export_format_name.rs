// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of an export format.
    pub enum ExportFormatName {
        Jsonl = "JSONL",
        JsonlConsolidated = "JSONL_CONSOLIDATED",
        Conll = "CONLL",
        Spacy = "SPACY",
        Coco = "COCO",
        Yolo = "YOLO",
        PascalVoc = "PASCAL_VOC",
        JsonlCompactPlusContent = "JSONL_COMPACT_PLUS_CONTENT",
    }
}
