// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_user;
mod get_archive;
mod get_events;
mod get_glossary;
mod get_log;
mod get_speech;
mod get_table;
mod predict;
mod put_anything;

pub use self::create_user::CreateUser;
pub use self::get_archive::GetArchive;
pub use self::get_events::GetEvents;
pub use self::get_glossary::GetGlossary;
pub use self::get_log::GetLog;
pub use self::get_speech::GetSpeech;
pub use self::get_table::GetTable;
pub use self::predict::Predict;
pub use self::put_anything::PutAnything;
