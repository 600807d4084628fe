// @generated from spec/services.yaml by cargo xtask generate; do not edit.

//! The specs that the emulator serves, by name.

#[rustfmt::skip]
pub(crate) const SPECS: &[(&str, &str)] = &[
    ("work-requests", include_str!("../specs/work-requests.json")),
    ("clinical-data-exchange", include_str!("../specs/clinical-data-exchange.json")),
    ("data-science", include_str!("../specs/data-science.json")),
    ("generative-ai", include_str!("../specs/generative-ai.json")),
    ("generative-ai-inference", include_str!("../specs/generative-ai-inference.json")),
    ("identity", include_str!("../specs/identity.json")),
    ("object-storage", include_str!("../specs/object-storage.json")),
];
