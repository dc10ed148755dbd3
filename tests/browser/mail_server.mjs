// A real mail server (nodemailer's smtp-server) for tests/mail: `node mail_server.mjs '{"port": 0, ...}'`. The first line
// that it prints is its port, every next one a mail that it took, as JSON.
//
// Who it refuses: `weg@…` for good (550), `later@…` for now (451). With `user`, only who signs in with that and
// `password` may send, and only over TLS.

import { SMTPServer } from "smtp-server";

const { port = 0, key, cert, user, password } = JSON.parse(process.argv[2] ?? "{}");

const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });

const server = new SMTPServer({
  key,
  cert,
  authOptional: !user,
  disabledCommands: cert ? [] : ["STARTTLS", "AUTH"],
  onAuth: (auth, session, done) =>
    auth.username === user && auth.password === password ? done(null, { user }) : done(refusal(535, "Wrong password")),
  onRcptTo({ address }, session, done) {
    if (address.startsWith("weg@")) return done(refusal(550, "No such mailbox"));
    if (address.startsWith("later@")) return done(refusal(451, "Try again later"));
    return done();
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      console.log(JSON.stringify({
        from: mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        data: Buffer.concat(chunks).toString("latin1"),
        secure: session.secure,
        user: session.user ?? "",
      }));
      done();
    });
  },
});

server.on("error", (error) => console.error(String(error)));
server.listen(port, "127.0.0.1", () => console.log(server.server.address().port));
