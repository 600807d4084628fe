//! The parser of the event stream format.

use std::time::Duration;

use bytes::{Buf, Bytes};

/// The most bytes of an event: its data and the line that is being received.
pub(crate) const MOST_OF_AN_EVENT: usize = 8 * 1024 * 1024;

/// A UTF-8 byte order mark, which may precede the first line.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// The fields of the format. Lines with other fields, and comments, are ignored.
const FIELDS: [&[u8]; 4] = [b"data", b"event", b"id", b"retry"];

/// An event as it was sent.
///
/// # Example
///
/// The events of an operation that no crate covers yet:
///
/// ```
/// use http::Method;
/// use oci_sdk_core::events::ServerSentEvent;
/// use oci_sdk_core::testing::{Mock, Reply};
/// use oci_sdk_core::{Client, Operation, Request, Service};
///
/// static THINGS: Service =
///     Service::new("things", "https://things.{region}.oci.{secondLevelDomain}", "/v1");
/// static WATCH: Operation = Operation::new(Method::GET, "WatchThings", "/things/events");
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), oci_sdk_core::Error> {
/// let reply = Reply::chunks(["event: created\nid: 7\ndata: a\n\n"])
///     .with_header("content-type", "text/event-stream");
/// let mock = Mock::new().on("WatchThings", reply);
/// let client = Client::new(&mock.config(), &THINGS)?;
///
/// let mut events = Request::new(&client, &WATCH).send_events::<ServerSentEvent>().await?;
/// let event = events.try_next().await?.expect("there is one event");
/// assert_eq!((&*event.name, &*event.data), ("created", "a"));
/// assert_eq!(event.id.as_deref(), Some("7"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerSentEvent {
    /// The name (the field `event`). Default: `message`.
    pub name: String,
    /// The data. Several lines are joined by line feeds.
    pub data: String,
    /// The last id that the stream has set up to this event.
    pub id: Option<String>,
    /// The reconnection delay that the stream has set since the event before.
    pub retry: Option<Duration>,
}

impl ServerSentEvent {
    /// Creates an event with this data, without a name or an id.
    pub fn new(data: impl Into<String>) -> Self {
        Self { name: "message".to_owned(), data: data.into(), id: None, retry: None }
    }
}

/// An event is larger than [`MOST_OF_AN_EVENT`].
#[derive(Debug, PartialEq)]
pub(crate) struct TooLarge;

/// Reads events from chunks that may be cut anywhere.
#[derive(Debug, Default)]
pub(crate) struct Parser {
    /// The beginning of a line whose end has not arrived, unless it is ignored.
    line: Vec<u8>,
    /// The data of the event so far, with a line feed after each line.
    data: Vec<u8>,
    name: String,
    id: Option<String>,
    retry: Option<Duration>,
    /// Whether the last byte was a carriage return, after which a line feed is ignored.
    is_after_return: bool,
    /// Whether a line has ended: a byte order mark is only removed before.
    is_after_first_line: bool,
    /// Whether the line is a comment or an unknown field, so that the rest of it is skipped.
    is_ignored: bool,
}

impl Parser {
    /// Consumes `chunk` up to the end of the next event, and returns that event. `None` if all of
    /// the chunk was consumed before.
    pub(crate) fn next(&mut self, chunk: &mut Bytes) -> Result<Option<ServerSentEvent>, TooLarge> {
        while !chunk.is_empty() {
            if std::mem::take(&mut self.is_after_return) && chunk[0] == b'\n' {
                chunk.advance(1);
                continue;
            }
            let end = chunk.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            self.extend_line(&chunk[..end.unwrap_or(chunk.len())])?;
            let Some(end) = end else {
                chunk.clear();
                return Ok(None);
            };
            self.is_after_return = chunk[end] == b'\r';
            chunk.advance(end + 1);
            if let Some(event) = self.end_line() {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// Returns the last event, if it has no empty line after it.
    pub(crate) fn finish(&mut self) -> Option<ServerSentEvent> {
        if !self.line.is_empty() {
            // Ends no event, as the line is not empty.
            self.end_line();
        }
        self.dispatch()
    }

    fn extend_line(&mut self, bytes: &[u8]) -> Result<(), TooLarge> {
        if self.is_ignored {
            return Ok(());
        }
        // The start of a line tells whether the rest, of any length, is needed.
        let (start, rest) = bytes.split_at(bytes.len().min(BOM.len() + "retry:".len()));
        self.line.extend_from_slice(start);
        if is_ignored(self.without_bom(&self.line)) {
            self.is_ignored = true;
            self.line.clear();
            return Ok(());
        }
        if self.line.len() + self.data.len() + rest.len() > MOST_OF_AN_EVENT {
            return Err(TooLarge);
        }
        self.line.extend_from_slice(rest);
        Ok(())
    }

    /// Removes the byte order mark of the first line, or the part of it that has arrived.
    fn without_bom<'a>(&self, line: &'a [u8]) -> &'a [u8] {
        match self.is_after_first_line {
            true => line,
            false if BOM.starts_with(line) => b"",
            false => line.strip_prefix(BOM).unwrap_or(line),
        }
    }

    /// Interprets the line. Returns an event if the line is empty.
    fn end_line(&mut self) -> Option<ServerSentEvent> {
        let buffer = std::mem::take(&mut self.line);
        let line = self.without_bom(&buffer);
        self.is_after_first_line = true;
        if std::mem::take(&mut self.is_ignored) {
            return None;
        }
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = match line.iter().position(|byte| *byte == b':') {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &b""[..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"data" => {
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
            }
            b"event" => self.name = text(value),
            b"id" if !value.contains(&0) => {
                self.id = Some(text(value)).filter(|id| !id.is_empty());
            }
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                self.retry = text(value).parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // Invalid values, and the start of a name at the end of a line.
            _ => {}
        }
        // The capacity is kept for the next line, unless it is large.
        if buffer.capacity() <= 64 * 1024 {
            self.line = buffer;
            self.line.clear();
        }
        None
    }

    /// Ends the event. One without data is dropped.
    fn dispatch(&mut self) -> Option<ServerSentEvent> {
        let name = std::mem::take(&mut self.name);
        let mut data = std::mem::take(&mut self.data);
        data.pop()?;
        Some(ServerSentEvent {
            name: if name.is_empty() { "message".to_owned() } else { name },
            data: String::from_utf8(data).unwrap_or_else(|error| text(error.as_bytes())),
            id: self.id.clone(),
            retry: self.retry.take(),
        })
    }
}

/// Whether a line that starts like this is a comment or an unknown field.
fn is_ignored(start: &[u8]) -> bool {
    match start.iter().position(|byte| *byte == b':') {
        Some(colon) => !FIELDS.contains(&&start[..colon]),
        None => !FIELDS.iter().any(|field| field.starts_with(start)),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Parses a stream whose chunks end at `cuts`.
    fn parse_cut(stream: &[u8], cuts: &[usize]) -> Result<Vec<ServerSentEvent>, TooLarge> {
        let mut parser = Parser::default();
        let mut events = Vec::new();
        let mut start = 0;
        for end in cuts.iter().copied().chain([stream.len()]) {
            let mut chunk = Bytes::copy_from_slice(&stream[start..end]);
            while let Some(event) = parser.next(&mut chunk)? {
                events.push(event);
            }
            assert!(chunk.is_empty());
            start = end;
        }
        events.extend(parser.finish());
        Ok(events)
    }

    fn parse(stream: &[u8]) -> Vec<ServerSentEvent> {
        parse_cut(stream, &[]).unwrap()
    }

    fn data(stream: &[u8]) -> Vec<String> {
        parse(stream).into_iter().map(|event| event.data).collect()
    }

    /// Streams, and the data of their events.
    const STREAMS: &[(&str, &[&str])] = &[
        ("data: a\n\ndata: b\n\n", &["a", "b"]),
        ("data: a\r\n\r\ndata: b\r\n\r\n", &["a", "b"]),
        ("data: a\r\rdata: b\r\r", &["a", "b"]),
        ("data: a\r\n\ndata: b\n\rdata: c\r\r\n", &["a", "b", "c"]),
        ("data: a\r\n\r\r\n\n", &["a"]),
        ("data: a\ndata: b\ndata\ndata:\ndata: c\n\n", &["a\nb\n\n\nc"]),
        ("data:a\ndata: b\ndata:  c\ndata:\td\n\n", &["a\nb\n c\n\td"]),
        ("data\n\n", &[""]),
        ("data:\n\ndata: \n\n", &["", ""]),
        (": ping\n\ndata: a\n: ping\n:\n\n:data: b\n\n", &["a"]),
        ("event: e\n\nid: 1\n\nretry: 5\n\n\n\ndata: a\n\n", &["a"]),
        ("\u{feff}data: a\n\n\u{feff}data: b\n\n", &["a"]),
        ("\u{feff}\ndata: a\n\n", &["a"]),
        ("\u{feff}: comment\ndata: a\n\n", &["a"]),
        (": comment\ndata: a\n\n", &["a"]),
        (": data: a\r\r: b\r\n\r\ndata: c\n\n", &["c"]),
        ("unknown: a\ndata: b\nunknown\n\n", &["b"]),
        ("\u{feff}\u{feff}data: a\n\ndata: b\n\n", &["b"]),
        ("data: a\ndat\ne\nretr\n\n", &["a"]),
        ("\n\n\u{feff}data: a\n\n", &[]),
        ("data : a\n data: b\nDATA: c\ndatas: d\n\n", &[]),
        ("data: h\u{e9}llo \u{1f980}\n\n", &["h\u{e9}llo \u{1f980}"]),
        ("data: a: b: c\n\n", &["a: b: c"]),
        // Without an empty line at the end.
        ("data: a\n\ndata: b", &["a", "b"]),
        ("data: a\n\ndata: b\n", &["a", "b"]),
        ("data: a\n\nevent: b", &["a"]),
        ("data: a\n\ndata", &["a", ""]),
        ("\u{feff}", &[]),
        ("", &[]),
    ];

    #[test]
    fn streams_are_parsed() {
        for (stream, expected) in STREAMS {
            assert_eq!(data(stream.as_bytes()), *expected, "{stream:?}");
        }
    }

    #[test]
    fn stream_cut_anywhere_has_the_same_events() {
        for (stream, _) in STREAMS {
            let stream = stream.as_bytes();
            let whole = parse(stream);
            for first in 0..=stream.len() {
                for second in first..=stream.len() {
                    let cut = parse_cut(stream, &[first, second]).unwrap();
                    assert_eq!(cut, whole, "{first} {second} {}", stream.escape_ascii());
                }
            }
            let bytes: Vec<_> = (0..stream.len()).collect();
            assert_eq!(parse_cut(stream, &bytes).unwrap(), whole, "{}", stream.escape_ascii());
        }
    }

    #[test]
    fn fields_belong_to_their_event() {
        let events = parse(
            b"id: 1\nevent: first\nretry: 250\ndata: a\n\n\
              retry: x\nid: \0\ndata: b\n\nid\nevent: last\ndata: c\n\n",
        );
        let fields: Vec<_> = events
            .iter()
            .map(|event| (&*event.name, event.id.as_deref(), event.retry.map(|it| it.as_millis())))
            .collect();
        assert_eq!(
            fields,
            [("first", Some("1"), Some(250)), ("message", Some("1"), None), ("last", None, None)]
        );
    }

    #[test]
    fn invalid_utf8_is_replaced() {
        assert_eq!(
            data(b"data: a\xff\xc3\n\ndata: \xf0\x9f\n\n"),
            ["a\u{fffd}\u{fffd}", "\u{fffd}"]
        );
    }

    #[test]
    fn event_up_to_8_mib_is_accepted() {
        let value = "x".repeat(MOST_OF_AN_EVENT - "data: ".len());
        let stream = format!("data: {value}\n\ndata: after\n\n");
        assert_eq!(data(stream.as_bytes()), [&*value, "after"]);
        // The limit is that of the event, in whatever chunks and lines it arrives.
        let stream = format!("data: {value}x\n\n");
        assert_eq!(parse_cut(stream.as_bytes(), &[]), Err(TooLarge));
        let cuts: Vec<_> = (0..stream.len()).step_by(1000).collect();
        assert_eq!(parse_cut(stream.as_bytes(), &cuts), Err(TooLarge));
        let lines = "data: 0123456789\n".repeat(MOST_OF_AN_EVENT / 11 + 1);
        assert_eq!(parse_cut(lines.as_bytes(), &[]), Err(TooLarge));
        // Without an end.
        let endless = format!("data: {value}x");
        assert_eq!(parse_cut(endless.as_bytes(), &[]), Err(TooLarge));
    }

    #[test]
    fn ignored_line_of_any_length_takes_no_memory() {
        let chunk = [b'x'; 64 * 1024];
        for (start, expected) in [
            (":", "a"),
            ("\u{feff}:", "a"),
            ("unknown: ", "a"),
            ("\u{feff}unknown: ", "a"),
            ("dat", "a"),
            ("data: a\n:", "a\na"),
            ("data: a\nunknown", "a\na"),
        ] {
            let mut parser = Parser::default();
            let next = |parser: &mut Parser, bytes: &[u8]| {
                parser.next(&mut Bytes::copy_from_slice(bytes)).expect("the limit is not reached")
            };
            assert_eq!(next(&mut parser, start.as_bytes()), None, "{start:?}");
            for _ in 0..=MOST_OF_AN_EVENT / chunk.len() {
                assert_eq!(next(&mut parser, &chunk), None, "{start:?}");
                assert!(parser.line.capacity() <= 64, "{start:?}: {}", parser.line.capacity());
            }
            let event = next(&mut parser, b"\ndata: a\n\n").expect("the event is complete");
            assert_eq!(event.data, expected, "{start:?}");
            assert!(parser.line.capacity() <= 64, "{start:?}: {}", parser.line.capacity());
        }
    }

    #[test]
    fn many_ignored_lines_do_not_count() {
        let line = format!("{}\n", "x".repeat(1000));
        for start in [":", "unknown: ", "unknown", "dat"] {
            let lines = format!("{start}{line}").repeat(MOST_OF_AN_EVENT / 1000 + 1);
            for stream in [format!("{lines}data: a\n{lines}\n"), format!("\n{lines}\ndata: a\n\n")]
            {
                assert_eq!(data(stream.as_bytes()), ["a"], "{start:?}");
                let cuts: Vec<_> = (0..stream.len()).step_by(1500).collect();
                assert_eq!(parse_cut(stream.as_bytes(), &cuts).unwrap().len(), 1, "{start:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_stream_cut_anywhere_has_the_same_events(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "\n".as_bytes(), b"\r", b"\r\n", b"data", b":", b" ", b"event", b"id", b"retry",
                    b"7", b"\0", BOM, b"\xc3\xa9", b"\xff", b"x",
                ]),
                0..60,
            ),
            cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        ) {
            let stream = pieces.concat();
            let mut cuts: Vec<_> = cuts.iter().map(|cut| cut.index(stream.len() + 1)).collect();
            cuts.sort();
            prop_assert_eq!(parse_cut(&stream, &cuts), parse_cut(&stream, &[]));
        }

        #[test]
        fn written_events_are_read(
            events in prop::collection::vec("[^\r\n\u{feff}]{0,20}(\n[^\r\n]{0,20}){0,3}", 0..8),
            ending in prop_oneof![Just("\n"), Just("\r"), Just("\r\n")],
        ) {
            let mut stream = String::new();
            for event in &events {
                for line in event.split('\n') {
                    stream += &format!("data: {line}{ending}");
                }
                stream += ending;
            }
            prop_assert_eq!(data(stream.as_bytes()), events);
        }
    }
}
