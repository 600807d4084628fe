// @generated from spec/services.yaml by cargo xtask generate; do not edit.

//! The specs that the emulator serves, by name.

#[rustfmt::skip]
pub(crate) const SPECS: &[(&str, &str)] = &[
    ("work-requests", include_str!("../specs/work-requests.yaml")),
];
